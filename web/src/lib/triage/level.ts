/** How a level of the safety screen is shown. */
import type { Level } from '../api/types'

/** The level as Fluent keys spell it. */
export const levelKey = (level: Level): string => level.replaceAll('_', '-')

/** `danger` for help now or today, `caution` for other locks, plain for the rest. */
export function tone(level: Level): 'danger' | 'caution' | 'plain' {
    if (level === 'emergency_now' || level === 'urgent_same_day') return 'danger'
    return level === 'prompt_clinician_2wk' || level === 'out_of_scope' || level === 'incomplete'
        ? 'caution'
        : 'plain'
}
