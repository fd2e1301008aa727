import { expect, test } from 'vitest'
import type { Assessment } from '../api/types'
import { defectsOf, emptyEntries, emptyEntry, entriesOf, measurementOf, sidesOf } from './entry'

const hip = {
    id: 'hip', purpose: 'reference', informs: [], unit: 'deg', sided: true, repeats: 3, minutes: 3,
    plausible: [0, 80], cap: null, instruments: [{ kind: 'phone_inclinometer', verified: true }], levels: [],
    needs: [], equipment: [], sources: [],
} as unknown as Assessment // prettier-ignore
const stress = {
    ...hip,
    id: 'stress',
    unit: 'level',
    sided: false,
    repeats: 1,
    instruments: [{ kind: 'question', verified: true }],
    levels: [{ id: 'mild' }, { id: 'severe' }],
} as unknown as Assessment
const filled = { ...emptyEntry(hip), values: ['24', '', '26,5'], pain: 2 }

test('both sides are asked where a test has sides', () => {
    expect(sidesOf(hip)).toEqual(['left', 'right'])
    expect(Object.keys(emptyEntries(stress).sides)).toEqual(['both'])
})

test('an empty side is not a result', () => {
    expect(defectsOf(hip, 'phone_inclinometer', 'left', emptyEntry(hip)).map((one) => one.field)).toEqual([
        'left-0',
        'left-pain',
    ])
    expect(defectsOf(stress, 'question', 'both', emptyEntry(stress)).map((one) => one.field)).toEqual([
        'both-level',
    ])
})

test('each try is checked against what is possible', () => {
    expect(defectsOf(hip, 'phone_inclinometer', 'left', filled)).toEqual([])
    const wild = { ...filled, values: ['24', '400', 'x'] }
    expect(defectsOf(hip, 'phone_inclinometer', 'left', wild).map((one) => one.field)).toEqual([
        'left-1',
        'left-2',
    ])
})

test('"could not" with its reason is an answer of its own', () => {
    const entry = { ...emptyEntry(hip), couldNot: 'unsafe' as const }
    expect(defectsOf(hip, 'phone_inclinometer', 'left', entry)).toEqual([])
    const entries = { ...emptyEntries(hip), sides: { left: entry } }
    expect(measurementOf(hip, entries, 'left').outcome).toEqual({ could_not: 'unsafe' })
})

test('the repeats are sent in order without the empty ones', () => {
    const entries = { ...emptyEntries(hip), sides: { left: filled } }
    expect(measurementOf(hip, entries, 'left')).toMatchObject({
        side: 'left',
        outcome: { values: [24, 26.5] },
        pain: 2,
    })
})

test('a measurement to be corrected comes back as it was entered', () => {
    const sent = measurementOf(hip, { ...emptyEntries(hip), sides: { right: filled } }, 'right')
    const again = entriesOf(hip, { ...sent, id: 3, at: '2026-11-22T10:00:00Z' })
    expect(measurementOf(hip, again, 'right')).toEqual(sent)
})
