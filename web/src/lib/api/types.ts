/** The nouns of the API, as the page uses them. Temporary hand-written mirror of the Rust types. */

export type Answer = 'yes' | 'no' | 'unsure' | 'skipped'
export type Level =
    | 'ok'
    | 'modify_programme'
    | 'routine_clinician'
    | 'referral_no_lock'
    | 'incomplete'
    | 'prompt_clinician2wk'
    | 'urgent_same_day'
    | 'emergency_now'
    | 'out_of_scope'
export type Side = 'left' | 'right'
export type Sex = 'female' | 'male' | 'unstated'
export type Role = 'person' | 'coach' | 'clinician'
export type Rater = 'own' | 'helper' | 'trained'
export type CouldNot = 'pain' | 'unable' | 'unsafe' | 'circumstances'
export type Grade = 'against' | 'none' | 'very_low' | 'low' | 'moderate' | 'high'
export type Instrument =
    | 'phone_inclinometer'
    | 'goniometer'
    | 'photo'
    | 'camera'
    | 'tape'
    | 'timer'
    | 'count'
    | 'picture_match'
    | 'question'

export type Arg = number | string | { key: string }
export interface Message {
    key: string
    args?: Record<string, Arg>
}

export type FollowUpAnswer = { answer: Answer } | { choice: string } | { number: number } | { date: string }
export interface FlagAnswer {
    flag: string
    answer: Answer
    follow_ups?: Record<string, FollowUpAnswer>
    features?: string[]
    at?: string
}

export interface Clearance {
    cleared_by: string
    role: Role
    seen_on: string
    note: string
    entered: string
    expires: string | null
}
export interface Lock {
    id: number
    flag: string
    level: Level
    opened: string
    clearance: Clearance | null
}

export type Outcome = { values: number[] } | { level: string } | { could_not: CouldNot }
export interface NewMeasurement {
    assessment: string
    side: Side | null
    instrument: Instrument
    rater: Rater
    outcome: Outcome
    pain: number | null
    note?: string
}
export interface Measurement extends NewMeasurement {
    id: number
    at: string
}

export interface WalkingCapacity {
    minutes_at_once: number
    days_per_week: number
}
export interface Preferences {
    minutes: number
    days_per_week: number
    equipment: string[]
    limits: string[]
    disliked: string[]
    liked: string[]
    walking: WalkingCapacity | null
    helper: boolean
    overhead_goal: boolean
}
export interface ConditionRecord {
    condition: string
    details?: Record<string, string>
}
export interface NewPerson {
    name: string
    born: string
    sex: Sex
    height: number | null
    mass: number | null
    country: string | null
    language: string
    mode: 'wellness' | 'clinician'
    conditions: ConditionRecord[]
    preferences: Preferences
}
export interface Person extends NewPerson {
    id: number
}

export interface Hit {
    flag: string
    level: Level
    because: Message[]
}
export interface TriageResult {
    level: Level
    locked: boolean
    hits: Hit[]
    open: string[]
    new_locks: { flag: string; level: Level }[]
    standing_locks: Lock[]
    conditions: string[]
    advice: Message[]
    safety_net: Message[]
}

/** The safety screen of a person as it stands today. */
export interface ScreenState {
    questions: { flag: string; follow_ups?: string[]; because?: Message | null }[]
    answers: FlagAnswer[]
    result: TriageResult | null
    locks: Lock[]
}

export interface Estimate {
    mean: number
    sd: number
    interval: [number, number]
    unit: string
}
export interface NormBand {
    mean: number
    sd: number
    verified: boolean
    sources: string[]
}
export interface Finding {
    factor: string
    side: Side | null
    presence: {
        probability: number
        prior: number
        estimate: Estimate | null
        norm: NormBand | null
        cutoff: number | null
        measurements: number[]
    }
    relevance: {
        alpha: number
        beta: number
        mean: number
        interval: [number, number]
        cap: number
        capped: boolean
    }
    applies: number
    grade: Grade
    speaks_for: Message[]
    speaks_against: Message[]
    would_change: Message[]
    claims: string[]
    sources: string[]
    verified: boolean
}
export interface Asymmetry {
    factor: string
    difference: Estimate
    mdc: number
    unusual: number
    says: Message
}
export interface Contradiction {
    factor: string
    side: Side | null
    measurements: number[]
    p_value: number
    says: Message
}
export interface Findings {
    findings: Finding[]
    asymmetries: Asymmetry[]
    contradictions: Contradiction[]
    nothing_specific: number
    nothing_specific_prior: number
    expected_by_chance: number
    counted_present: number
    notes: Message[]
}
export interface NextTest {
    assessment: string
    instruments: Instrument[]
    minutes: number
    value_per_minute: number
    because: Message[]
}

export interface Dose {
    sets: number
    reps: number
    hold_s: number
    rep_s: number
    rest_s: number
    per_side: boolean
    days_per_week: number
    minutes: number
}
export interface Item {
    exercise: string
    dose: Dose
    extra_side: Side | null
    targets: string[]
    because: Message[]
    cautions: Message[]
    easier: string[]
    harder: string[]
    chair: string | null
    floor_free: string | null
    equipment: string[]
    grade: Grade
    sources: string[]
    verified: boolean
}
export interface Walking {
    minutes: number
    days_per_week: number
    next_week_adds: number
    because: Message[]
}
export interface Programme {
    items: Item[]
    short: Item[]
    walking: Walking | null
    minutes: number
    days_per_week: number
    because: Message[]
    stop: Message[]
    left_out: { exercise: string; condition: string | null; because: Message }[]
    retest_after_days: number
}
export interface TestList {
    next: NextTest[]
    done: string[]
    blocked: { assessment: string; because: Message }[]
}
export interface ProgrammeAnswer {
    programme: Programme | null
    locked: TriageResult | null
    /** The programme agreed on last, if any. */
    agreed?: { date: string } | null
}
