/** A dose in words: the parts that are there, for one Fluent message. */
import type { Dose } from '../api/types'

/** The Fluent key of the sentence and its numbers. A hold reads differently from a movement. */
export function doseMessage(dose: Dose): { key: string; args: Record<string, number> } {
    const hold = Math.round(dose.hold_s)
    // a single long repetition is a time, such as five minutes of breathing
    if (dose.reps === 1 && dose.sets === 1 && dose.rep_s >= 60)
        return { key: 'app-dose-time', args: { minutes: Math.round((dose.rep_s / 60) * 10) / 10 } }
    const args = { sets: dose.sets, reps: dose.reps, hold }
    // a pause of a second is part of the movement
    return { key: hold > 1 ? 'app-dose-hold' : 'app-dose-reps', args }
}
