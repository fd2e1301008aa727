/**
 * What was typed and not yet sent, so that a reload, a look at the help page or a stopped program loses nothing.
 * Kept for this tab only, and forgotten once sent.
 */
const key = (name: string): string => `plumb.draft.${name}`

export function readDraft<T>(name: string): T | null {
    const kept = sessionStorage.getItem(key(name))
    if (kept === null) return null
    try {
        return JSON.parse(kept) as T
    } catch {
        sessionStorage.removeItem(key(name))
        return null
    }
}

export function keepDraft(name: string, value: unknown): void {
    sessionStorage.setItem(key(name), JSON.stringify(value))
}

export function dropDraft(name: string): void {
    sessionStorage.removeItem(key(name))
}
