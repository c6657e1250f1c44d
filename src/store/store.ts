import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LngLat } from '../geometry/lng-lat.ts'
import type { Decision } from '../situation/amend.ts'
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

/** What decisions by hand make of what was read. Null while there are none: the code for it comes with the first. */
export interface Amend {
  situation(found: Situation): Situation
  article(found: ArticleFile): ArticleFile
}

export type Tab = 'events' | 'places' | 'articles'
export type Theme = 'system' | 'light' | 'dark'
/** On a phone one of these fills the sheet. */
export type Sheet = 'map' | 'list' | 'reader' | 'timeline'

export interface View {
  status: 'loading' | 'ready' | 'failed'
  /** As decisions by hand leave it; what all panes show. */
  situation: Situation | null
  /** Articles whose text has been loaded, by id; likewise. */
  texts: Record<string, ArticleFile>
  /** Both as they were read. */
  found: { situation: Situation | null; texts: Record<string, ArticleFile> }
  /** What was decided by hand, the latest last, and what stood before each step, for undoing. */
  decisions: readonly Decision[]
  decidedBefore: readonly (readonly Decision[])[]
  amend: Amend | null
  /** The mention that is looked at for a decision, null for the first in doubt; undefined when nobody is deciding. */
  review: string | null | undefined
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
  /** Articles whose places the map was asked to show; every asking is a list of its own. */
  toShow: readonly string[]
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
  /** Shows what was read as decisions leave it. */
  see(amend: Amend | null): void
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
        | 'toShow'
        | 'wanted'
        | 'spot'
        | 'review'
        | 'decisions'
        | 'decidedBefore'
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
    decisions: [],
    decidedBefore: [],
    amend: null,
    review: undefined,
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
    toShow: [],
    notices: [],
    ...initial,
    found: { situation: initial.situation ?? null, texts: initial.texts ?? {} },

    show: read => {
      const { amend, found } = get()
      const situation = amend ? amend.situation(read) : read
      set({ status: 'ready', situation, found: { ...found, situation: read }, article: articleFor(situation, get()) })
    },
    fail: notice => set({ status: 'failed', notices: [...get().notices, notice] }),
    addText: article => get().addTexts([article]),
    addTexts: (articles, unreadable = []) => {
      const { amend, found } = get()
      const read = Object.fromEntries(articles.map(article => [article.id, article]))
      const texts = { ...get().texts, ...(amend ? amended(read, amend) : read) }
      set({
        texts,
        found: { ...found, texts: amend ? { ...found.texts, ...read } : texts },
        ...(unreadable.length > 0 && { unreadable: new Set([...get().unreadable, ...unreadable]) }),
      })
    },
    see: amend => {
      const { found, selection } = get()
      const situation = amend && found.situation ? amend.situation(found.situation) : found.situation
      set({
        amend,
        situation,
        texts: amend ? amended(found.texts, amend) : found.texts,
        selection: selection && situation ? followed(selection, situation) : selection,
        hover: null,
      })
    },
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

function amended(read: Record<string, ArticleFile>, amend: Amend): Record<string, ArticleFile> {
  return Object.fromEntries(Object.entries(read).map(([id, article]) => [id, amend.article(article)]))
}

/** A selected place that has left the map is let go, or followed to where its mention went. */
function followed(selection: Selection, { places }: Situation): Selection | null {
  if (selection.type === 'event' || places.features.some(({ id }) => id === selection.id)) return selection
  const { mention } = selection
  const now = mention === null ? undefined : places.features.find(({ properties }) => properties.mentions.some(({ id }) => id === mention))
  return now ? { ...selection, id: now.id } : null
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
