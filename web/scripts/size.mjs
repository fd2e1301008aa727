// What a first visit fetches, compressed: the page, its start modules, its styles and its fonts.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const LIMIT = 300_000

/** @param {string} folder @returns {string[]} */
const files = (folder) =>
    readdirSync(folder).flatMap((name) => {
        const path = join(folder, name)
        return statSync(path).isDirectory() ? files(path) : [path]
    })

let gzip = 0
let brotli = 0
for (const path of files('build')) {
    const bytes = readFileSync(path)
    const packed = ['.woff2', '.png'].includes(extname(path))
    gzip += packed ? bytes.length : gzipSync(bytes).length
    brotli += packed ? bytes.length : brotliCompressSync(bytes).length
}
console.log(
    `whole app: ${Math.round(gzip / 1000)} kB gzip, ${Math.round(brotli / 1000)} kB brotli (limit 300 kB)`,
)
if (gzip > LIMIT) process.exit(1)
