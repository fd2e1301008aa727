// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Without what formatting changes. */
const plain = (code: string) => code.replace(/[\s,;'"()|]/g, '')

test(
    'the types are those of the API description: `npm run types` after it changed',
    { timeout: 60_000 },
    () => {
        const wanted = execFileSync('node_modules/.bin/openapi-typescript', ['openapi.json'], {
            encoding: 'utf8',
        })
        expect(plain(readFileSync('src/lib/api/schema.d.ts', 'utf8'))).toBe(plain(wanted))
    },
)
