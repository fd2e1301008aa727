/** What was left out, told by reason: a hundred exercises share a dozen reasons. */
export interface Reason {
    because: string
    exercises: string[]
}

/** Exercises under each reason, reasons and exercises in the order they first appear. */
export function byReason(rows: readonly (readonly [because: string, exercise: string])[]): Reason[] {
    const reasons = new Map<string, string[]>()
    for (const [because, exercise] of rows) reasons.set(because, [...(reasons.get(because) ?? []), exercise])
    return [...reasons].map(([because, exercises]) => ({ because, exercises }))
}
