/** Findings as a person reads them: one per factor, left and right together, most likely to apply first. */
import type { Asymmetry, Contradiction, Finding, Findings, Measurement } from '../api/types'

export interface FactorFindings {
    factor: string
    /** Left, right, or the one without a side. */
    sides: Finding[]
    asymmetry: Asymmetry | null
    contradictions: Contradiction[]
}

const measured = (finding: Finding): boolean => finding.presence.measurements.length > 0

/** Factors with at least one measurement, in the order given, then the factors nothing was measured of. */
export function grouped(all: Findings): { measured: FactorFindings[]; unmeasured: string[] } {
    const order = [...new Set(all.findings.map((finding) => finding.factor))]
    const groups = order.map((factor) => ({
        factor,
        sides: all.findings
            .filter((finding) => finding.factor === factor && measured(finding))
            .sort((a, b) => (a.side ?? '').localeCompare(b.side ?? '')),
        asymmetry: all.asymmetries.find((one) => one.factor === factor) ?? null,
        contradictions: all.contradictions.filter((one) => one.factor === factor),
    }))
    return {
        measured: groups.filter((group) => group.sides.length > 0),
        unmeasured: groups.filter((group) => group.sides.length === 0).map((group) => group.factor),
    }
}

/** The factor with the sides on which it is more likely there than not; nothing when there is none. */
export function standsOut({ factor, sides }: FactorFindings): { factor: string; sides: Finding['side'][] }[] {
    const there = sides.filter((one) => one.presence.probability > 0.5)
    return there.length > 0 ? [{ factor, sides: there.map((one) => one.side) }] : []
}

/** What was read off for a finding with one test: the estimate differs from it, so both are shown. */
export function readings(finding: Finding, taken: readonly Measurement[], reference: string): number[] {
    const own = taken.filter(
        (one) => finding.presence.measurements.includes(one.id) && one.assessment === reference,
    )
    return own.flatMap(({ outcome }) => ('values' in outcome ? outcome.values : []))
}

/** Every message once, in order: left and right often say the same. */
export function once<T>(items: readonly T[]): T[] {
    const seen = new Set<string>()
    return items.filter((item) => {
        const key = JSON.stringify(item)
        return !seen.has(key) && seen.add(key)
    })
}
