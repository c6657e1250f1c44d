import { isObject } from './is-object.ts'

type Fields = Record<string, unknown>

/**
 * A post of a social network as an article's fields, out of what its archive or its interface puts around it: Facebook, Instagram, Reddit, Bluesky, Mastodon, Twitter.
 * Anything else stays as it is.
 */
export function unwrappedPost(value: Fields): Fields {
  for (const shape of [facebook, instagram, reddit, bluesky, mastodon, twitter]) {
    const post = shape(value)
    if (post) return post
  }
  return value
}

/** `{"timestamp": 1709632800, "data": [{"post": "Rain fell."}, {"update_timestamp": 1709632900}], "title": "Hale Post updated their status."}` */
function facebook(value: Fields): Fields | null {
  if (!Array.isArray(value.data) || typeof value.timestamp !== 'number') return null
  const said = value.data.find((one): one is Fields => isObject(one) && typeof one.post === 'string')
  return said ? { text: said.post, created_at: value.timestamp } : null
}

/** `{"media": [{"uri": "a.jpg", "creation_timestamp": 1709632800, "title": "Rain fell."}]}`; of several pictures the words stand beside the list. */
function instagram({ media, title, creation_timestamp: time }: Fields): Fields | null {
  const first = Array.isArray(media) ? media[0] : null
  if (!isObject(first) || typeof (time ?? first.creation_timestamp) !== 'number') return null
  const text = [title, first.title].find(words => typeof words === 'string' && words !== '')
  return text === undefined ? null : { text, created_at: time ?? first.creation_timestamp }
}

/** `{"kind": "t3", "data": {"title": "Rain", "selftext": "Rain fell.", "subreddit": "hale", "permalink": "/r/hale/…", "created_utc": 1709632800}}` */
function reddit(value: Fields): Fields | null {
  const data = /^t[13]$/.test(String(value.kind)) && isObject(value.data) ? value.data : value
  const { subreddit, permalink, selftext, body, title, id } = data
  const text = [selftext, body].find(words => typeof words === 'string' && !/^\[(?:deleted|removed)\]$/.test(words))
  if (typeof subreddit !== 'string' || !text) return null
  const url = typeof permalink === 'string' && permalink.startsWith('/r/') ? `https://www.reddit.com${permalink}` : permalink
  return { id, title, text, created_at: data.created_utc, outlet: `r/${subreddit}`, url }
}

/** `{"post": {"uri": "at://did:plc:x/app.bsky.feed.post/3k", "author": {"handle": "hale.example"}, "record": {"text": "Rain fell.", "createdAt": "…"}}}` */
function bluesky(value: Fields): Fields | null {
  const post = isObject(value.post) ? value.post : value
  const { record, author, uri } = post
  if (!isObject(record) || typeof record.text !== 'string' || typeof uri !== 'string') return null
  const key = /^at:\/\/[^/]+\/app\.bsky\.feed\.post\/([\w~.-]+)$/.exec(uri)?.[1]
  const handle = isObject(author) && typeof author.handle === 'string' ? author.handle : null
  return {
    id: uri,
    text: record.text,
    created_at: record.createdAt,
    ...accountOf(author),
    ...(key && handle ? { url: `https://bsky.app/profile/${handle}/post/${key}` } : {}),
  }
}

/** A status, one that was passed on, or the note that an archive's activity made: `{"type": "Create", "object": {"type": "Note", "content": "<p>Rain fell.</p>"}}`. */
function mastodon(value: Fields): Fields | null {
  const status = isObject(value.reblog) ? value.reblog : isObject(value.object) && value.type === 'Create' ? value.object : value
  const { content, id, url, uri } = status
  const isStatus = isObject(status.account) && 'acct' in status.account
  if (typeof content !== 'string' || !(isStatus || (status !== value && 'attributedTo' in status))) return null
  return { id, text: content, created_at: status.created_at ?? status.published, url: url ?? uri, ...accountOf(status.account) }
}

/** `{"tweet": {"id_str": "1", "full_text": "Rain fell.", "created_at": "Tue Mar 05 10:00:00 +0000 2024", "source": "<a …>Twitter Web App</a>"}}`; what it was sent with is no outlet. */
function twitter(value: Fields): Fields | null {
  const tweet = isObject(value.tweet) ? value.tweet : value
  const longer = [tweet.extended_tweet, tweet.retweeted_status].find(isObject)
  const text = [longer?.full_text, tweet.full_text, tweet.text].find(words => typeof words === 'string')
  if (text === undefined || typeof tweet.created_at !== 'string' || !('id_str' in tweet)) return null
  return { id: tweet.id_str, text, created_at: tweet.created_at, ...accountOf(tweet.user), url: tweet.url }
}

/** Who posted, by the name that is shown, else by that which addresses them. */
function accountOf(account: unknown): { outlet?: string } {
  if (!isObject(account)) return {}
  const named = [account.display_name, account.displayName, account.name]
  const addressed = [account.acct, account.handle, account.screen_name].flatMap(name => (typeof name === 'string' ? `@${name}` : []))
  const name = [...named, ...addressed].find((one): one is string => typeof one === 'string' && one.trim() !== '')
  return name === undefined ? {} : { outlet: name.trim() }
}
