/** Countries by name, and numbers to dial. */
import { app } from '../state/app.svelte'
import { maybe } from './index'

/** The country's name: the pack's, or the browser's own. */
export function countryName(code: string): string {
    const named = maybe(`triage-country-${code.toLowerCase()}`)
    if (named) return named
    return new Intl.DisplayNames([app.person?.language ?? 'en', 'en'], { type: 'region' }).of(code) ?? code
}

/** The countries of the pack in the order of their names. */
export const countries = (): { code: string; name: string }[] =>
    (app.pack?.countries ?? [])
        .map(({ code }) => ({ code, name: countryName(code) }))
        .sort((a, b) => a.name.localeCompare(b.name))

/** A telephone link. */
export const dial = (number: string): string => `tel:${number.replaceAll(/[^0-9+]/g, '')}`
