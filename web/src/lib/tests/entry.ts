/** One side of one test as it is being entered, and the measurement it makes. */
import type {
    Assessment,
    CouldNot,
    Instrument,
    Measurement,
    NewMeasurement,
    Outcome,
    Rater,
    Side,
} from '../api/types'
import { numberOf } from '../person/form'

export interface Entry {
    values: string[]
    level: string | null
    couldNot: CouldNot | null
    pain: number | null
}
export interface Entries {
    instrument: Instrument
    rater: Rater
    note: string
    /** By side: `left`, `right` or `both`. */
    sides: Record<string, Entry>
}

export type SideKey = 'left' | 'right' | 'both'
export const sidesOf = (test: Assessment): SideKey[] => (test.sided ? ['left', 'right'] : ['both'])

/** A question or a picture is answered by choosing a level, when the test has levels. */
export const byLevel = (test: Assessment, instrument: Instrument): boolean =>
    test.levels.length > 0 &&
    (instrument === 'question' || instrument === 'picture_match' || test.unit === 'level')

/** A question answered on a scale from 0 to 10 is shown as one. */
export const byScale = (test: Assessment, instrument: Instrument): boolean =>
    !byLevel(test, instrument) &&
    test.unit === 'points' &&
    test.repeats === 1 &&
    test.plausible.join() === '0,10'

/** Pain is asked in tests of the body, not in questions. */
export const asksPain = (instrument: Instrument): boolean => instrument !== 'question'

export function emptyEntry(test: Assessment): Entry {
    return { values: Array.from({ length: test.repeats }, () => ''), level: null, couldNot: null, pain: null }
}

export function emptyEntries(test: Assessment): Entries {
    const first = test.instruments[0]
    if (!first) throw new Error(`${test.id} accepts no instrument`)
    return {
        instrument: first.kind,
        rater: 'own',
        note: '',
        sides: Object.fromEntries(sidesOf(test).map((side) => [side, emptyEntry(test)])),
    }
}

/** A measurement back in the form, to be corrected. */
export function entriesOf(test: Assessment, measurement: Measurement): Entries {
    const { outcome } = measurement
    const entry = emptyEntry(test)
    if ('values' in outcome)
        entry.values = [...outcome.values.map(String), ...entry.values].slice(0, test.repeats)
    if ('level' in outcome) entry.level = outcome.level
    if ('could_not' in outcome) entry.couldNot = outcome.could_not
    entry.pain = measurement.pain
    return {
        instrument: measurement.instrument,
        rater: measurement.rater,
        note: measurement.note ?? '',
        sides: { [measurement.side ?? 'both']: entry },
    }
}

export interface Defect {
    field: string
    key: string
    args?: Record<string, string | number>
}

/** What is missing or impossible on one side. */
export function defectsOf(test: Assessment, instrument: Instrument, side: string, entry: Entry): Defect[] {
    if (entry.couldNot !== null) return []
    const found: Defect[] = []
    if (byLevel(test, instrument)) {
        if (entry.level === null) found.push({ field: `${side}-level`, key: 'app-error-choose' })
    } else {
        const [min, max] = test.plausible
        const typed = entry.values.filter((value) => value.trim() !== '')
        if (typed.length === 0) found.push({ field: `${side}-0`, key: 'app-error-value' })
        entry.values.forEach((value, i) => {
            if (value.trim() === '') return
            const number = numberOf(value)
            if (number === null || number < min || number > max)
                found.push({ field: `${side}-${i}`, key: 'app-error-between', args: { min, max } })
        })
    }
    if (asksPain(instrument) && entry.pain === null)
        found.push({ field: `${side}-pain`, key: 'app-error-pain' })
    return found
}

function outcomeOf(test: Assessment, instrument: Instrument, entry: Entry): Outcome {
    if (entry.couldNot !== null) return { could_not: entry.couldNot }
    if (byLevel(test, instrument)) return { level: entry.level ?? '' }
    return { values: entry.values.map(numberOf).filter((value) => value !== null) }
}

/** The measurement of one side of a complete entry. */
export function measurementOf(test: Assessment, entries: Entries, side: string): NewMeasurement {
    const entry = entries.sides[side] ?? emptyEntry(test)
    return {
        assessment: test.id,
        side: side === 'both' ? null : (side as Side),
        instrument: entries.instrument,
        rater: entries.rater,
        outcome: outcomeOf(test, entries.instrument, entry),
        pain: entry.pain,
        note: entries.note.trim(),
    }
}
