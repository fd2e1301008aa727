/** One choice of a group: what is sent, and the words for it. */
export interface Choice {
    value: string
    label: string
    hint?: string
}
