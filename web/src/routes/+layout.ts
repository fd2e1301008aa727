/** The program serves one page and an API; everything is drawn in the browser. */
export const ssr = false
export const prerender = false
