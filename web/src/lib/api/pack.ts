/** The content pack as `/api/content` gives it, as far as the page reads it. */
import type { Grade, Instrument, Level } from './types'

export type DetailKind =
    | { type: 'date' }
    | { type: 'number'; min: number; max: number; unit: string }
    | { type: 'choice'; choices: string[] }
export interface Detail {
    key: string
    kind: DetailKind
    stamp: boolean
}
export interface Condition {
    id: string
    asked: boolean
    details: Detail[]
    verified: boolean
}
export type FollowUpKind = { type: 'yes_no' } | DetailKind
export type FollowUp = { id: string } & FollowUpKind
export interface Flag {
    id: string
    group: string
    level: Level
    optional: boolean
    follow_ups: string[]
    if_unsure: string | null
    features: { id: string }[]
    help: boolean
    applies?: { unless_no_to?: string[] }
    sources: string[]
    verified: boolean
}
export interface Group {
    id: string
    one_by_one: boolean
}
export interface Assessment {
    id: string
    purpose: 'reference' | 'alternate' | 'trend' | 'describes_only'
    informs: { factor: string }[]
    unit: string
    sided: boolean
    repeats: number
    minutes: number
    /** Values outside are impossible, in the unit. */
    plausible: [number, number]
    /** The timer stops here. */
    cap: number | null
    instruments: { kind: Instrument; verified: boolean }[]
    levels: { id: string }[]
    needs: { what: 'helper' | 'support' | 'clinician'; from_age: number | null }[]
    equipment: string[]
    sources: string[]
}
export interface Factor {
    id: string
    sided: boolean
    reference: string
    presence: { beyond: 'below' | 'above'; verified: boolean }
    counts: boolean
    grade: Grade
}
export interface Exercise {
    id: string
    level: number
    kind: string
}
export interface Claim {
    id: string
    articles: number[]
    topic: string
    verdict: string
    grade: Grade | null
    sources: string[]
    shown: boolean
}
export interface ClaimConflict {
    id: string
    between: string[]
}
export interface Source {
    id: string
    citation: string
    reference: string
    url: string
    verified: boolean
}
export interface Country {
    code: string
    emergency: string
    crisis_line: string | null
    sources: string[]
    verified: boolean
}
export interface Pack {
    pack: { id: string; version: string; languages: string[]; reviewed: boolean }
    groups: Group[]
    follow_ups: FollowUp[]
    flags: Flag[]
    conditions: Condition[]
    assessments: Assessment[]
    factors: Factor[]
    exercises: Exercise[]
    claims: Claim[]
    conflicts: ClaimConflict[]
    sources: Source[]
    countries: Country[]
}
