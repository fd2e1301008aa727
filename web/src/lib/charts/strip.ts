/** Where things lie on an error-band strip. Pure geometry: values in the unit of the test in, pixels out. */

export interface Own {
    /** `null` for a test without sides. */
    side: 'left' | 'right' | null
    mean: number
    interval: readonly [number, number]
    /** What was read off, in the order taken. */
    read?: readonly number[]
}
export interface Band {
    mean: number
    sd: number
}
export interface StripData {
    own: readonly Own[]
    norm: Band | null
    cutoff: number | null
}

/** The values a strip has to show, with a little air, and never below zero when nothing is. */
export function domain({ own, norm, cutoff }: StripData): [number, number] {
    const all = own.flatMap((one) => [one.mean, ...one.interval, ...(one.read ?? [])])
    if (norm) all.push(norm.mean - 2 * norm.sd, norm.mean + 2 * norm.sd)
    if (cutoff !== null) all.push(cutoff)
    const low = Math.min(...all)
    const high = Math.max(...all)
    const air = Math.max((high - low) * 0.06, 1e-6)
    const measured = [...own.map((one) => one.mean), ...(cutoff === null ? [] : [cutoff])]
    const positive = measured.every((value) => value >= 0)
    return [positive ? Math.max(0, low - air) : low - air, high + air]
}

/** Maps a value to a place on a line from `from` to `to`; what lies outside is drawn at the end. */
export function scale([low, high]: readonly [number, number], from: number, to: number) {
    return (value: number): number => {
        const part = (Math.min(high, Math.max(low, value)) - low) / (high - low)
        return from + part * (to - from)
    }
}

/** Round numbers inside the domain, at most `most` of them. */
export function ticks([low, high]: readonly [number, number], most = 6): number[] {
    const rough = (high - low) / most
    const size = 10 ** Math.floor(Math.log10(rough))
    const step = [1, 2, 5, 10].map((factor) => factor * size).find((one) => one >= rough) ?? 10 * size
    const found: number[] = []
    for (let n = Math.ceil(low / step); n * step <= high + 1e-9; n += 1)
        found.push(Number((n * step).toPrecision(12)))
    return found
}
