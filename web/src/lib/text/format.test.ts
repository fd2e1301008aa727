import { expect, test, vi } from 'vitest'
import { app } from '../state/app.svelte'
import { day, likelihood, percent, withError } from './format'
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
    expect([0, 0.149].map(likelihood)).toEqual(['unlikely', 'unlikely'])
    expect([0.15, 0.399].map(likelihood)).toEqual(['less', 'less'])
    expect([0.4, 0.6].map(likelihood)).toEqual(['even', 'even'])
    expect([0.61, 0.85].map(likelihood)).toEqual(['likely', 'likely'])
    expect([0.86, 1].map(likelihood)).toEqual(['very', 'very'])
})

test('a day without a time is that day wherever the reader is', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    expect(day('2026-11-22')).toContain('22')
    vi.unstubAllEnvs()
})
