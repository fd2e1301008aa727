import { describe, expect, test } from 'vitest'
import type { Condition } from '../api/types'
import { dateOf, defects, EMPTY, formOf, numberOf, personOf, STEPS, toggled, type PersonForm } from './form'

const NOW = '2026-11-22'
const pregnancy = {
    id: 'pregnancy',
    asked: true,
    verified: true,
    details: [
        { key: 'weeks', stamp: false, kind: { type: 'number', min: 1, max: 43, unit: 'unit-weeks' } },
        { key: 'weeks_on', stamp: true, kind: { type: 'date' } },
    ],
} as unknown as Condition
const full: PersonForm = {
    ...EMPTY,
    name: ' Ada ',
    day: '27',
    month: '3',
    year: '1968',
    sex: 'female',
    height: '168,5',
    mass: '70',
    country: 'DE',
    conditions: ['none'],
    limits: ['none'],
    walkMinutes: '10',
    walkDays: '3',
    overhead: 'no',
    minutes: '10',
    days: '3',
    equipment: ['chair'],
    helper: 'no',
}

test('an empty form is answered nowhere: every step names what is missing', () => {
    for (const step of STEPS) expect(defects(step, EMPTY, [], NOW).length).toBeGreaterThan(0)
})

test('a full form has no defect and makes a person in SI units', () => {
    for (const step of STEPS) expect(defects(step, full, [], NOW)).toEqual([])
    expect(personOf(full, [], NOW)).toMatchObject({
        name: 'Ada',
        born: '1968-03-27',
        height: 1.685,
        mass: 70,
        country: 'DE',
        conditions: [],
        preferences: { limits: [], equipment: ['chair'], walking: { minutes_at_once: 10, days_per_week: 3 } },
    })
})

test('a person comes back into the form and out again unchanged', () => {
    const person = { ...personOf(full, [], NOW), id: 7 }
    expect(personOf(formOf(person), [], NOW, person)).toEqual(personOf(full, [], NOW))
})

test('what the form does not show is kept', () => {
    const made = { ...personOf(full, [], NOW), id: 7 }
    const person = { ...made, preferences: { ...made.preferences, disliked: ['bridge'] } }
    expect(personOf(formOf(person), [], NOW, person).preferences.disliked).toEqual(['bridge'])
})

describe('days', () => {
    test('that do not exist are refused', () => {
        for (const [d, m, y] of [
            ['31', '2', '1990'],
            ['0', '1', '1990'],
            ['1', '13', '1990'],
            ['x', '1', '1990'],
            ['', '', ''],
        ])
            expect(dateOf(d!, m!, y!)).toBeNull()
        expect(dateOf('29', '2', '2024')).toBe('2024-02-29')
    })
    test('in the future are refused', () => {
        expect(defects('you', { ...full, year: '2027' }, [], NOW)[0]).toMatchObject({
            key: 'app-error-born-range',
        })
    })
})

test('numbers may be typed with a comma, and words are none', () => {
    expect(['70,5', ' 70.5 ', '-3', 'ten', '1e3', ''].map(numberOf)).toEqual([
        70.5,
        70.5,
        -3,
        null,
        null,
        null,
    ])
})

test('a height in metres is caught as out of range', () => {
    expect(defects('you', { ...full, height: '1.68' }, [], NOW)).toHaveLength(1)
})

test('"none of these" and the others exclude each other', () => {
    expect(toggled(['a', 'b'], 'none', true)).toEqual(['none'])
    expect(toggled(['none'], 'a', true)).toEqual(['a'])
    expect(toggled(['a', 'b'], 'a', false)).toEqual(['b'])
})

test('details are checked against their bounds, and stamped ones are set to today', () => {
    const form = { ...full, conditions: ['pregnancy'], details: { pregnancy: { weeks: '50' } } }
    expect(defects('health', form, [pregnancy], NOW)).toHaveLength(1)
    const fine = { ...form, details: { pregnancy: { weeks: '31' } } }
    expect(defects('health', fine, [pregnancy], NOW)).toEqual([])
    expect(personOf(fine, [pregnancy], NOW).conditions).toEqual([
        { condition: 'pregnancy', details: { weeks: '31', weeks_on: NOW } },
    ])
})
