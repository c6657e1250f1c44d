import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LngLat } from '../geometry/lng-lat.ts'
import { type Filter, openFilter } from '../situation/filter.ts'
import type { ArticleFile, Situation } from '../situation/schema.ts'
import type { Sort } from '../situation/sort.ts'

/** What the reader has picked: everywhere at once in the signal colour. */
export type Selection =
  | { type: 'event'; id: string }
  /** `mention`: which of the place's mentions is the current one. */
  | { type: 'place'; id: string; mention: string | null }

/** What the pointer or the reading position is on: a light touch in all panes. `reading`: by scrolling the article, which map and timeline follow. */
export type Hover = ({ type: 'event'; id: string } | { type: 'place'; id: string; mention: string | null }) & { reading?: true }

export interface Camera {
  center: LngLat
  zoom: number
  bearing: number
}

export interface Notice {
  id: string
  tone: 'bad' | 'warn' | 'plain'
  /** What happened. */
  title: string
  /** What still works. */
  detail: string
  action?: { label: string; run: () => void }
}

export type Tab = 'events' | 'places' | 'articles'
export type Theme = 'system' | 'light' | 'dark'
/** On a phone one of these fills the sheet. */
export type Sheet = 'map' | 'list' | 'reader' | 'timeline'

export interface View {
  status: 'loading' | 'ready' | 'failed'
  situation: Situation | null
  /** Articles whose text has been loaded, by id. */
  texts: Record<string, ArticleFile>
  /** Articles whose texts somebody asked for, beside those that the view needs by itself. */
  wanted: readonly string[]
  /** Articles whose text a search asked for and could not have. */
  unreadable: ReadonlySet<string>
  /** The article in the reader. */
  article: string | null
  /** A mention that the reader was asked to go to though it is of no place; null once it has. */
  spot: string | null
  selection: Selection | null
  hover: Hover | null
  filter: Filter
  tab: Tab
  /** The order of the list. */
  sort: Sort
  theme: Theme
  projection: 'mercator' | 'globe'
  /** Null until the map has said where it stands, or the URL has. */
  camera: Camera | null
  /** Place ids in the map's view; null when there is no map. */
  inView: ReadonlySet<string> | null
  /** Whether the map has been drawn for the first time: what is wanted only with a click is fetched then. */
  drawn: boolean
  /** Whether the list shows only what is in view. */
  onlyInView: boolean
  /** Whether scrolling the reader touches map and timeline. */
  follow: boolean
  /** Whether a page's leftovers are shown in the reader. */
  showBoilerplate: boolean
  sheet: Sheet
  notices: Notice[]
}

export interface Actions {
  show(situation: Situation): void
  fail(notice: Notice): void
  addText(article: ArticleFile): void
  /** Many at once, and those that could not be had: one change of the store. */
  addTexts(articles: ArticleFile[], unreadable?: string[]): void
  /** A new search asks again for what could not be had. */
  forgetUnreadable(): void
  open(article: string): void
  /** Goes to a mention in an article that names no place we have, which cannot be selected. */
  reveal(article: string, mention: string): void
  /** Selecting opens the article that says it; `null` clears. */
  select(selection: Selection | null): void
  hoverOver(hover: Hover | null): void
  setFilter(change: Partial<Filter>): void
  clearFilter(): void
  set(
    change: Partial<
      Pick<
        View,
        | 'tab'
        | 'sort'
        | 'theme'
        | 'projection'
        | 'camera'
        | 'inView'
        | 'drawn'
        | 'onlyInView'
        | 'follow'
        | 'showBoilerplate'
        | 'sheet'
        | 'wanted'
        | 'spot'
      >
    >,
  ): void
  notify(notice: Notice): void
  dismiss(notice: string): void
}

export type DatelineStore = StoreApi<View & Actions>

/** The user's view of the situation. No React, no DOM, no network: those come in from the edges. */
export function createDatelineStore(initial: Partial<View> = {}): DatelineStore {
  return createStore<View & Actions>()((set, get) => ({
    status: 'loading',
    situation: null,
    texts: {},
    wanted: [],
    unreadable: new Set(),
    article: null,
    spot: null,
    selection: null,
    hover: null,
    filter: openFilter,
    tab: 'events',
    sort: 'time',
    theme: 'system',
    projection: 'mercator',
    camera: null,
    inView: null,
    drawn: false,
    onlyInView: false,
    follow: true,
    showBoilerplate: false,
    sheet: 'map',
    notices: [],
    ...initial,

    show: situation => set({ status: 'ready', situation, article: articleFor(situation, get()) }),
    fail: notice => set({ status: 'failed', notices: [...get().notices, notice] }),
    addText: article => set({ texts: { ...get().texts, [article.id]: article } }),
    addTexts: (articles, unreadable = []) =>
      set({
        texts: { ...get().texts, ...Object.fromEntries(articles.map(article => [article.id, article])) },
        ...(unreadable.length > 0 && { unreadable: new Set([...get().unreadable, ...unreadable]) }),
      }),
    forgetUnreadable: () => get().unreadable.size > 0 && set({ unreadable: new Set() }),
    open: article => set({ article }),
    reveal: (article, mention) => set({ article, spot: mention, selection: null }),
    select: selection => set({ selection, article: articleOf(get(), selection) ?? get().article }),
    hoverOver: hover => set({ hover }),
    setFilter: change => set({ filter: { ...get().filter, ...change } }),
    clearFilter: () => set({ filter: openFilter }),
    set: change => set(change),
    notify: notice => set({ notices: [...get().notices.filter(n => n.id !== notice.id), notice] }),
    dismiss: notice => set({ notices: get().notices.filter(n => n.id !== notice) }),
  }))
}

/** The article to open: the one named, if it is there, else the one the selection leads to, else the first. */
export function articleFor(situation: Situation | null, { article, selection }: Pick<View, 'article' | 'selection'>): string | null {
  if (!situation) return article
  const { articles } = situation.manifest
  const named = articles.some(({ id }) => id === article) ? article : null
  return named ?? articleOf({ situation, article: null }, selection) ?? articles[0]?.id ?? null
}

/** The article a selection leads to. A place said in several stays in the open one where that says it too. */
function articleOf(view: Pick<View, 'situation' | 'article'>, selection: Selection | null): string | null {
  const { situation } = view
  if (!selection || !situation) return null
  if (selection.type === 'event') return situation.events.find(event => event.id === selection.id)?.article ?? null
  const mentions = situation.places.features.find(place => place.id === selection.id)?.properties.mentions ?? []
  const current = mentions.find(mention => mention.id === selection.mention)
  if (current) return current.article
  return mentions.some(mention => mention.article === view.article) ? view.article : (mentions[0]?.article ?? null)
}
