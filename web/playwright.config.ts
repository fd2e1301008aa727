import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// Debian's browser where there is one; nothing is downloaded.
const chromium = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)

export default defineConfig({
    testDir: 'e2e',
    outputDir: 'test-results',
    globalSetup: './e2e/start.ts',
    snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
    workers: 2,
    fullyParallel: true,
    forbidOnly: !!process.env.CI,
    timeout: 180_000,
    expect: { timeout: 30_000 },
    reporter: [['list']],
    use: {
        storageState: process.env.PLUMB_PAIRED,
        baseURL: process.env.PLUMB_ADDRESS,
        locale: 'en-GB',
        timezoneId: 'UTC',
        trace: 'retain-on-failure',
        actionTimeout: 30_000,
        launchOptions: {
            executablePath: chromium,
            args: [
                '--no-sandbox',
                '--disable-gpu',
                '--disable-background-networking',
                '--disable-component-update',
                '--disable-sync',
            ],
        },
    },
    projects: [
        { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
        {
            name: 'phone',
            testMatch: /journey|emergency/,
            use: { viewport: { width: 360, height: 740 }, hasTouch: true },
        },
    ],
})
