/**
 * Starts the real program on a free port with an empty data folder, and pairs one browser with the address it prints.
 * `PLUMB_SERVER` names a program to run instead of building the development server with cargo.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type FullConfig } from '@playwright/test'

const freePort = (): Promise<number> =>
    new Promise((done) => {
        const server = createServer()
        server.listen(0, '127.0.0.1', () => {
            const address = server.address()
            const port = typeof address === 'object' && address ? address.port : 0
            server.close(() => done(port))
        })
    })

/** The address the program prints, with its one-time token. */
function printedAddress(program: ChildProcess): Promise<string> {
    return new Promise((found, failed) => {
        let out = ''
        let errors = ''
        program.stdout?.on('data', (chunk: Buffer) => {
            out += chunk.toString()
            const address = /http:\/\/\S+#pair=\S+/.exec(out)
            if (address) found(address[0])
        })
        program.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
        program.on('exit', (code) =>
            failed(new Error(`the program ended with ${code}:\n${errors.slice(-2000)}`)),
        )
        program.on('error', failed)
    })
}

export default async function start(config: FullConfig): Promise<() => void> {
    const folder = mkdtempSync(join(tmpdir(), 'plumb-e2e-'))
    const args = ['--data', join(folder, 'data'), '--addr', `127.0.0.1:${await freePort()}`]
    const named = process.env.PLUMB_SERVER
    const program = named
        ? spawn(named, args)
        : spawn('cargo', ['run', '--quiet', '-p', 'server', '--example', 'dev', '--', ...args], { cwd: '..' })
    const address = await printedAddress(program)
    process.env.PLUMB_ADDRESS = new URL(address).origin

    process.env.PLUMB_PAIRED = join(folder, 'paired.json')
    const { launchOptions } = config.projects[0]?.use ?? {}
    const browser = await chromium.launch(launchOptions)
    const page = await browser.newPage()
    await page.goto(address)
    await page.getByRole('link', { name: 'Begin' }).waitFor()
    await page.context().storageState({ path: process.env.PLUMB_PAIRED })
    await browser.close()

    return () => {
        program.kill()
        rmSync(folder, { recursive: true, force: true })
    }
}
