import adapter from '@sveltejs/adapter-static'

/** @type {import('@sveltejs/kit').Config} */
export default {
    kit: {
        // One page for every address: the program that serves it answers unknown paths with this file.
        adapter: adapter({ fallback: 'index.html' }),
        alias: { $text: '../content/text' },
    },
}
