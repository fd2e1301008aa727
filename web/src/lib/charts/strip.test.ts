import { describe, expect, test } from 'vitest'
import { domain, scale, ticks } from './strip'

const left = { side: 'left', mean: 24, interval: [18, 30] } as const
const norm = { mean: 38, sd: 8 }

describe('domain', () => {
    test('holds everything that is drawn', () => {
        const [low, high] = domain({ own: [left], norm, cutoff: 30 })
        for (const value of [18, 30, 38 - 16, 38 + 16]) {
            expect(value).toBeGreaterThan(low)
            expect(value).toBeLessThan(high)
        }
    })
    test('stays at zero or above for what cannot be negative', () => {
        expect(domain({ own: [{ side: null, mean: 2, interval: [-1, 5] }], norm: null, cutoff: 3 })[0]).toBe(
            0,
        )
    })
    test('goes below zero for angles that do', () => {
        expect(
            domain({ own: [{ side: null, mean: -8, interval: [-12, -4] }], norm: null, cutoff: 0 })[0],
        ).toBeLessThan(-12)
    })
})

describe('scale', () => {
    const x = scale([0, 50], 10, 110)
    test('maps ends to ends and keeps order', () => {
        expect([0, 25, 50].map(x)).toEqual([10, 60, 110])
    })
    test('draws what lies outside at the edge', () => {
        expect([-20, 80].map(x)).toEqual([10, 110])
    })
})

describe('ticks', () => {
    test('are round, inside, and few', () => {
        expect(ticks([0, 57], 6)).toEqual([0, 10, 20, 30, 40, 50])
        expect(ticks([-13, 22], 4)).toEqual([-10, 0, 10, 20])
        for (const range of [
            [0, 0.9],
            [3, 211],
            [18.2, 19.1],
        ] as const) {
            const found = ticks(range)
            expect(found.length).toBeGreaterThan(1)
            expect(found.length).toBeLessThanOrEqual(8)
            for (const tick of found) expect(tick >= range[0] && tick <= range[1] + 1e-9).toBe(true)
        }
    })
})
