/** Pain today as it is being answered. */
export interface PainDraft {
    now: number | null
    usual: number | null
    new_location: string | null
    new_leg_symptom: string | null
}
export const NO_PAIN_YET: PainDraft = { now: null, usual: null, new_location: null, new_leg_symptom: null }

/** The questions about pain that are still open, as field names. */
export function openPain(pain: PainDraft): string[] {
    const fields = [
        ['pain-now', pain.now],
        ['pain-usual', pain.usual],
        ['pain-place', pain.new_location],
        ['pain-leg', pain.new_leg_symptom],
    ] as const
    return fields.filter(([, value]) => value === null).map(([field]) => field)
}

/** Not sure counts as yes: a jump that may be one asks again, nothing more. */
const maybe = (answer: string | null): boolean => answer === 'yes' || answer === 'unsure'

/** What is sent once every question is answered. */
export function painOf(pain: PainDraft) {
    if (pain.now === null || pain.usual === null) return null
    return {
        now: pain.now,
        usual: pain.usual,
        new_location: maybe(pain.new_location),
        new_leg_symptom: maybe(pain.new_leg_symptom),
    }
}
