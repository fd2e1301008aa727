/** Contrast of the colours as written, in both schemes: text 4.5 : 1, edges and graphics 3 : 1 (WCAG 2.2 AA). */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const colours = (text: string) =>
    Object.fromEntries(
        [...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2] ?? '']),
    )
const [bright = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
const light = colours(bright)

function luminance(hex: string): number {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
    return (high + 0.05) / (low + 0.05)
}

const GROUNDS = ['paper', 'sheet', 'accent-soft', 'danger-soft', 'caution-soft']
const TEXT: [string, string][] = [
    ...GROUNDS.map((ground): [string, string] => ['ink', ground]),
    ...['paper', 'sheet', 'accent-soft'].flatMap((ground): [string, string][] => [['ink-2', ground], ['accent', ground], ['accent-hover', ground]]), // prettier-ignore
    ...['paper', 'sheet', 'danger-soft'].map((ground): [string, string] => ['danger', ground]),
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
    ['on-danger', 'danger'],
    ['on-danger', 'danger-hover'],
    ['ink', 'sunk'],
]
const EDGES: [string, string][] = [
    ['edge', 'paper'],
    ['edge', 'sheet'],
    ['brass', 'paper'],
    ['brass', 'sheet'],
    ['accent', 'band'],
    ['accent', 'band-wide'],
    ['caution', 'paper'],
]

describe.each([
    ['light', light],
    ['dark', { ...light, ...colours(dark) }],
])('%s', (_, tokens) => {
    test.each(TEXT)('%s on %s can be read', (text, ground) => {
        expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
    })
    test.each(EDGES)('%s on %s can be seen', (edge, ground) => {
        expect(contrast(tokens[edge] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3)
    })
})
