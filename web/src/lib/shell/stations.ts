/** The five stations of the path, in order, and which one an address belongs to. */
export const STATIONS = ['about', 'safety', 'tests', 'findings', 'programme'] as const
export type Station = (typeof STATIONS)[number]

/** The station of a route, or `null` where the path is not shown. */
export function stationOf(route: string | null): Station | null {
    if (route === '/people/new') return 'about'
    const [, people, id, name] = (route ?? '').split('/')
    if (people !== 'people' || id !== '[id]') return null
    return STATIONS.find((station) => station === name) ?? null
}
