import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vitest/config'
import { announcerWithoutStyle } from './scripts/announcer.js'

export default defineConfig({
    plugins: [announcerWithoutStyle(), sveltekit()],
    // The strict content policy allows no data: fonts, and inlined files would be fetched before they are needed.
    build: { assetsInlineLimit: 0 },
    // English interface text is read from the content pack, one level above.
    server: { fs: { allow: ['..'] }, proxy: { '/api': 'http://127.0.0.1:7878' } },
    test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], environment: 'jsdom' },
    resolve: process.env.VITEST ? { conditions: ['browser'] } : undefined,
})
