/** Every word a person sees is a Fluent text: none stands in a component, none is missing, none is left over. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type AST } from 'svelte/compiler'
import { expect, test } from 'vitest'

const files = (folder: string, end: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(end))
        .map((name) => join(folder, name))
const components = files('src', '.svelte')
const english = readFileSync('../content/text/en/app.ftl', 'utf8')
const keys = [...english.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1] ?? '')

/** Attributes whose values are read out or shown. */
const SPOKEN = new Set([
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'alt',
    'title',
    'placeholder',
    'label',
])
/** Not words: the name of a command, and marks between words. */
const ALLOWED = /^(plumb open|[\s\d:·,.()%×±+-]*)$/

function literals(node: unknown, found: string[] = []): string[] {
    if (Array.isArray(node)) for (const one of node) literals(one, found)
    else if (node && typeof node === 'object') {
        const one = node as AST.BaseNode & Record<string, unknown>
        if (one.type === 'Text' && !ALLOWED.test(String(one.data).trim())) found.push(String(one.data).trim())
        for (const [name, child] of Object.entries(one)) {
            const attributes = name === 'attributes' && Array.isArray(child)
            if (attributes) {
                for (const attribute of child as (AST.Attribute & { name?: string })[])
                    if (attribute.type === 'Attribute' && SPOKEN.has(attribute.name))
                        literals(attribute.value, found)
            } else if (name !== 'css') literals(child, found)
        }
    }
    return found
}

test.each(components)('%s has no words of its own', (file) => {
    const { fragment } = parse(readFileSync(file, 'utf8'), { modern: true })
    expect(literals(fragment)).toEqual([])
})

test('the check for words finds some where there are some', () => {
    const { fragment } = parse('<p aria-label="Hello">{x} World</p><a class="row" href="/a">{y}</a>', {
        modern: true,
    })
    expect(literals(fragment)).toEqual(['Hello', 'World'])
})

const code = [...components, ...files('src', '.ts').filter((name) => !name.endsWith('.test.ts'))]
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n')

test('every text that is asked for by name exists', () => {
    const asked = [...code.matchAll(/['"`](app-[a-z0-9-]+)['"`]/g)].map((match) => match[1] ?? '')
    expect(asked.length).toBeGreaterThan(150)
    expect(asked.filter((key) => !keys.includes(key))).toEqual([])
})

test('no text is left over', () => {
    const built = [...code.matchAll(/`(app-[a-z0-9-]*|equipment-|limit-)\$\{/g)].map(
        (match) => match[1] ?? '',
    )
    const used = (key: string) => code.includes(`'${key}'`) || built.some((start) => key.startsWith(start))
    expect(keys.filter((key) => !used(key))).toEqual([])
})

test('no text stands twice', () => {
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})
