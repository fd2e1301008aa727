/** Numbers and days in the reader's language. Units and rounding for people live here and nowhere else. */
import { app } from '../state/app.svelte'
import { t } from './index'

/** English days read "23 November": the day first, as in most of the world. */
const language = (): string => (app.person?.language ?? 'en').replace(/^en$/, 'en-GB')

/** A day, `2026-11-22` or a time stamp, in words. */
export function day(when: string): string {
    const date = when.length === 10 ? new Date(`${when}T12:00:00`) : new Date(when)
    return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', year: 'numeric' }).format(
        date,
    )
}

/** A number with as many decimals as its unit deserves: whole degrees, half minutes. */
export function number(value: number, digits = 0): string {
    return new Intl.NumberFormat(language(), {
        maximumFractionDigits: digits,
        minimumFractionDigits: 0,
    }).format(value)
}

/** A value with its unit. */
export const withUnit = (value: number, unit: string): string =>
    t('app-value', { value: number(value, digits(unit)), unit: t(`unit-${unit}`) })

/** A value with its 95 % error and its unit: `24 ± 6 degrees`; with both ends where they lie unevenly, as for times. */
export function withError(value: number, interval: readonly [number, number], unit: string): string {
    const show = (one: number) => number(one, digits(unit))
    const [below, above] = [value - interval[0], interval[1] - value]
    const error = Math.max((below + above) / 2, smallest(unit))
    const words = { value: show(value), unit: t(`unit-${unit}`) }
    if (Math.abs(above - below) > 2 * UNEVEN * error)
        return t('app-value-between', { ...words, low: show(interval[0]), high: show(interval[1]) })
    return t('app-value-error', { ...words, error: show(error) })
}

/** How far the two ends may differ from their middle before ± would mislead. */
const UNEVEN = 0.15
const digits = (unit: string): number => (unit === 'h' || unit === 'level' || unit === 'm' ? 1 : 0)
/** An error is never shown as 0. */
const smallest = (unit: string): number => 10 ** -digits(unit)

/** A probability as a share of ten: people read "3 in 10" better than "0.31". Never none or all. */
export const inTen = (probability: number): number => Math.round(probability * 10)

/** The Fluent key of the word for a probability: the same words and steps as the programme's reasons (`plan::reasons`). */
export function chanceWord(probability: number): string {
    const steps = [
        [0.9, 'very-likely'],
        [0.7, 'likely'],
        [0.55, 'rather-likely'],
        [0.45, 'even'],
        [0.3, 'rather-unlikely'],
        [0.1, 'unlikely'],
    ] as const
    const word = steps.find(([from]) => probability >= from)?.[1] ?? 'very-unlikely'
    return `reason-chance-${word}`
}

/** A percentage for people: whole numbers, and never 0 or 100. */
export function percent(probability: number): string {
    const whole = Math.min(99, Math.max(1, Math.round(probability * 100)))
    return t('app-percent', { percent: whole })
}
