// SvelteKit's page-change announcer carries a style attribute, which a strict content policy refuses.
// The same rules stand in src/styles/base.css under #svelte-announcer.

/** Strips the style attribute from the generated root component. @returns {import('vite').Plugin} */
export function announcerWithoutStyle() {
    return {
        name: 'announcer-without-style',
        enforce: 'pre',
        transform(code, id) {
            if (!id.replaceAll('\\', '/').endsWith('/generated/root.svelte')) return null
            const clean = code.replace(/(id="svelte-announcer"[^>]*?)\sstyle="[^"]*"/, '$1')
            if (clean === code)
                throw new Error('the announcer of SvelteKit has changed: look at root.svelte again')
            return { code: clean, map: null }
        },
    }
}
