import { expect, test } from 'vitest'
import { NO_PAIN_YET, openPain, painOf } from './pain'

test('every question about pain is answered before anything is sent', () => {
    expect(openPain(NO_PAIN_YET)).toEqual(['pain-now', 'pain-usual', 'pain-place', 'pain-leg'])
    expect(painOf(NO_PAIN_YET)).toBeNull()
})

test('not sure about a new place or a leg counts as yes', () => {
    const pain = { now: 3, usual: 3, new_location: 'no', new_leg_symptom: 'unsure' }
    expect(painOf(pain)).toEqual({ now: 3, usual: 3, new_location: false, new_leg_symptom: true })
})
