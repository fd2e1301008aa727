import { expect, test, vi } from 'vitest'
import { app } from '../state/app.svelte'
import { chanceWord, day, percent, withError } from './format'
import { Texts } from './fluent'
import english from '$text/en/app.ftl?raw'

app.texts = new Texts([['en', `${english}\nunit-deg = degrees\nunit-h = hours`]])

test('a value is never shown without its error, and the error is never zero', () => {
    expect(withError(24.3, [18, 30], 'deg')).toBe('24 ± 6 degrees')
    expect(withError(24.3, [24.2, 24.4], 'deg')).toBe('24 ± 1 degrees')
    expect(withError(7.2, [6.6, 7.8], 'h')).toBe('7.2 ± 0.6 hours')
})

test('an error that is wider on one side names both ends', () => {
    expect(withError(40, [30, 55], 'deg')).toBe('40 degrees, between 30 and 55')
})

test('a probability is never nothing and never certain', () => {
    expect(percent(0)).toBe('1 %')
    expect(percent(1)).toBe('99 %')
    expect(percent(0.444)).toBe('44 %')
})

test('words for probabilities run in order and meet at the stated limits', () => {
    const words = (chances: number[]) => chances.map((one) => chanceWord(one).replace('reason-chance-', ''))
    expect(words([0, 0.099, 0.1, 0.299])).toEqual(['very-unlikely', 'very-unlikely', 'unlikely', 'unlikely'])
    expect(words([0.3, 0.449, 0.45, 0.549])).toEqual(['rather-unlikely', 'rather-unlikely', 'even', 'even'])
    expect(words([0.55, 0.699, 0.7, 0.899])).toEqual(['rather-likely', 'rather-likely', 'likely', 'likely'])
    expect(words([0.9, 1])).toEqual(['very-likely', 'very-likely'])
})

test('a day without a time is that day wherever the reader is', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    expect(day('2026-11-22')).toContain('22')
    vi.unstubAllEnvs()
})
