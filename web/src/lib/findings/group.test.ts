import { expect, test } from 'vitest'
import type { Finding, Findings, Measurement } from '../api/types'
import { grouped, once, readings, standsOut } from './group'

const finding = (factor: string, side: Finding['side'], probability: number, measurements: number[]) =>
    ({ factor, side, presence: { probability, measurements } }) as unknown as Finding
const all = {
    findings: [
        finding('hip', 'right', 0.9, [2]),
        finding('stress', null, 0.7, [3]),
        finding('hip', 'left', 0.2, [1]),
        finding('trunk', null, 0.6, []),
    ],
    asymmetries: [{ factor: 'hip' }],
    contradictions: [{ factor: 'stress' }],
} as unknown as Findings

test('left and right of a factor are read together, in the order of what is most likely', () => {
    const { measured, unmeasured } = grouped(all)
    expect(measured.map((one) => one.factor)).toEqual(['hip', 'stress'])
    expect(measured[0]?.sides.map((one) => one.side)).toEqual(['left', 'right'])
    expect(measured[0]?.asymmetry).toEqual({ factor: 'hip' })
    expect(measured[1]?.contradictions).toHaveLength(1)
    expect(unmeasured).toEqual(['trunk'])
})

test('only the side that is likelier there than not stands out', () => {
    const { measured } = grouped(all)
    expect(measured.flatMap(standsOut)).toEqual([
        { factor: 'hip', sides: ['right'] },
        { factor: 'stress', sides: [null] },
    ])
})

test('only what was read in the test of the factor itself is shown beside its estimate', () => {
    const taken = [
        { id: 1, assessment: 'hip_seated', outcome: { values: [21, 22] } },
        { id: 2, assessment: 'hip_lying', outcome: { values: [30] } },
        { id: 3, assessment: 'hip_seated', outcome: { values: [50] } },
    ] as unknown as Measurement[]
    expect(readings(finding('hip', 'left', 0.9, [1, 2]), taken, 'hip_seated')).toEqual([21, 22])
})

test('the same reason is said once', () => {
    expect(once([{ key: 'a' }, { key: 'b' }, { key: 'a' }])).toEqual([{ key: 'a' }, { key: 'b' }])
})
