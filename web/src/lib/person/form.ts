/** The person form: what is typed, what is wrong with it, and the person it makes. */
import type { Condition, ConditionRecord, NewPerson, Person, Sex } from '../api/types'

export const STEPS = ['you', 'health', 'ability', 'means'] as const
export type Step = (typeof STEPS)[number]

export const EQUIPMENT = [
    'chair', 'wall', 'mat', 'counter', 'bed', 'step', 'box', 'bench', 'band', 'ball', 'roller', 'stick', 'towel',
    'weight', 'block', 'strap', 'tape',
] as const // prettier-ignore
export const LIMITS = [
    'floor', 'kneel', 'lie_prone', 'lie_supine', 'weight_through_arms', 'overhead', 'stand',
] as const // prettier-ignore

/** "None of these", said out loud: an untouched list is not an answer. */
export const NONE = 'none'

export interface PersonForm {
    name: string
    day: string
    month: string
    year: string
    sex: Sex | null
    height: string
    mass: string
    /** Two letters, `other` for a country without an entry, or nothing chosen yet. */
    country: string | null
    language: string
    conditions: string[]
    details: Record<string, Record<string, string>>
    limits: string[]
    walkMinutes: string
    walkDays: string
    overhead: string | null
    minutes: string | null
    days: string | null
    equipment: string[]
    helper: string | null
}

export const EMPTY: PersonForm = {
    name: '',
    day: '',
    month: '',
    year: '',
    sex: null,
    height: '',
    mass: '',
    country: null,
    language: 'en',
    conditions: [],
    details: {},
    limits: [],
    walkMinutes: '',
    walkDays: '',
    overhead: null,
    minutes: null,
    days: null,
    equipment: [],
    helper: null,
}

/** A defect: which field, and the key of what to say. */
export interface Defect {
    field: string
    key: string
    args?: Record<string, string | number>
}

/** Today where the person is, `2026-11-22`. */
export function today(now = new Date()): string {
    const two = (n: number) => String(n).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A day typed as three numbers, or `null` when there is no such day. */
export function dateOf(day: string, month: string, year: string): string | null {
    const [d, m, y] = [day, month, year].map((part) => (/^\d+$/.test(part.trim()) ? Number(part) : NaN))
    if (d === undefined || m === undefined || y === undefined) return null
    const date = new Date(Date.UTC(y, m - 1, d))
    const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
    return real ? date.toISOString().slice(0, 10) : null
}

/** A number typed with a point or a comma, or `null`. */
export function numberOf(typed: string): number | null {
    const text = typed.trim().replace(',', '.')
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

function between(typed: string, min: number, max: number): boolean {
    const value = numberOf(typed)
    return value !== null && value >= min && value <= max
}

function detailDefects(form: PersonForm, conditions: readonly Condition[], now: string): Defect[] {
    const defects: Defect[] = []
    for (const condition of conditions) {
        if (!form.conditions.includes(condition.id)) continue
        for (const { key, kind, stamp } of condition.details) {
            const typed = form.details[condition.id]?.[key] ?? ''
            // an unknown detail is allowed: the rules are strict about it
            if (stamp || typed === '') continue
            const field = `detail-${condition.id}-${key}`
            if (kind.type === 'number' && !between(typed, kind.min, kind.max))
                defects.push({ field, key: 'app-error-between', args: { min: kind.min, max: kind.max } })
            if (kind.type === 'date' && key !== 'due_date' && typed > now)
                defects.push({ field, key: 'app-error-future' })
        }
    }
    return defects
}

/** What is missing or wrong on one step. */
export function defects(
    step: Step,
    form: PersonForm,
    conditions: readonly Condition[],
    now: string,
): Defect[] {
    const found: Defect[] = []
    const want = (ok: boolean, field: string, key: string, args?: Defect['args']) => {
        if (!ok) found.push({ field, key, args })
    }
    if (step === 'you') {
        want(form.name.trim() !== '', 'name', 'app-error-name')
        const born = dateOf(form.day, form.month, form.year)
        want(born !== null, 'born', 'app-error-born')
        want(born === null || (born <= now && born >= '1900-01-01'), 'born', 'app-error-born-range')
        want(form.sex !== null, 'sex', 'app-error-sex')
        want(form.height === '' || between(form.height, 100, 230), 'height', 'app-error-between', {
            min: 100,
            max: 230,
        })
        want(form.mass === '' || between(form.mass, 25, 300), 'mass', 'app-error-between', {
            min: 25,
            max: 300,
        })
        want(form.country !== null, 'country', 'app-error-country')
    }
    if (step === 'health') {
        want(form.conditions.length > 0, 'conditions', 'app-error-none')
        found.push(...detailDefects(form, conditions, now))
    }
    if (step === 'ability') {
        want(form.limits.length > 0, 'limits', 'app-error-none')
        want(between(form.walkMinutes, 0, 600), 'walk-minutes', 'app-error-walk-minutes')
        want(between(form.walkDays, 0, 7), 'walk-days', 'app-error-walk-days')
        want(form.overhead !== null, 'overhead', 'app-error-choose')
    }
    if (step === 'means') {
        want(form.minutes !== null, 'minutes', 'app-error-choose')
        want(form.days !== null, 'days', 'app-error-choose')
        want(form.equipment.length > 0, 'equipment', 'app-error-none')
        want(form.helper !== null, 'helper', 'app-error-choose')
    }
    return found
}

const withoutNone = (values: readonly string[]) => values.filter((value) => value !== NONE)

/** Ticks or unticks one value; "none of these" and the others exclude each other. */
export function toggled(values: readonly string[], value: string, on: boolean): string[] {
    const rest = values.filter((one) => one !== value && (value !== NONE || !on) && (one !== NONE || !on))
    return on ? [...rest, value] : rest
}

function records(form: PersonForm, conditions: readonly Condition[], now: string): ConditionRecord[] {
    return withoutNone(form.conditions).map((id) => {
        const details: Record<string, string> = {}
        for (const { key, stamp } of conditions.find((one) => one.id === id)?.details ?? []) {
            const typed = stamp ? now : (form.details[id]?.[key] ?? '')
            if (typed !== '') details[key] = typed
        }
        return { condition: id, details }
    })
}

type Preferences = Person['preferences']

/** The person a complete form makes. What the form does not show is kept from `before`. */
export function personOf(
    form: PersonForm,
    conditions: readonly Condition[],
    now: string,
    before?: Person,
): NewPerson {
    const height = numberOf(form.height)
    return {
        name: form.name.trim(),
        born: dateOf(form.day, form.month, form.year) ?? '',
        sex: form.sex ?? 'unstated',
        height: height === null ? null : height / 100,
        mass: numberOf(form.mass),
        country: form.country === 'other' ? null : form.country,
        language: form.language,
        mode: before?.mode ?? 'wellness',
        conditions: records(form, conditions, now),
        preferences: {
            minutes: Number(form.minutes ?? 10),
            days_per_week: Number(form.days ?? 3),
            equipment: withoutNone(form.equipment) as Preferences['equipment'],
            limits: withoutNone(form.limits) as Preferences['limits'],
            disliked: before?.preferences.disliked ?? [],
            liked: before?.preferences.liked ?? [],
            walking: {
                minutes_at_once: Math.round(numberOf(form.walkMinutes) ?? 0),
                days_per_week: Math.round(numberOf(form.walkDays) ?? 0),
            },
            cleared_by_clinician: before?.preferences.cleared_by_clinician ?? [],
            helper: form.helper === 'yes',
            overhead_goal: form.overhead === 'yes',
        },
    }
}

/** The form of a person who exists. */
export function formOf(person: Person): PersonForm {
    const [year = '', month = '', day = ''] = person.born.split('-')
    const { preferences: wants } = person
    const orNone = (values: readonly string[]) => (values.length > 0 ? [...values] : [NONE])
    return {
        name: person.name,
        day: String(Number(day)),
        month: String(Number(month)),
        year,
        sex: person.sex,
        height: person.height === null ? '' : String(Math.round(person.height * 1000) / 10),
        mass: person.mass === null ? '' : String(person.mass),
        country: person.country ?? 'other',
        language: person.language,
        conditions: orNone(person.conditions.map((one) => one.condition)),
        details: Object.fromEntries(person.conditions.map((one) => [one.condition, { ...one.details }])),
        limits: orNone(wants.limits),
        walkMinutes: wants.walking ? String(wants.walking.minutes_at_once) : '',
        walkDays: wants.walking ? String(wants.walking.days_per_week) : '',
        overhead: wants.overhead_goal ? 'yes' : 'no',
        minutes: String(wants.minutes),
        days: String(wants.days_per_week),
        equipment: orNone(wants.equipment),
        helper: wants.helper ? 'yes' : 'no',
    }
}
