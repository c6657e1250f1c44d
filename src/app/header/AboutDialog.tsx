import { useEffect, useId, useState } from 'react'
import { type AboutDossier, aboutPath, licensesPath } from '../../dossier/carried.ts'
import type { Manifest } from '../../situation/schema.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { isDossier } from '../ui/is-dossier.ts'
import { useDateline } from '../ui/store-context.tsx'
import { aboutText as text } from '../words/about-words.ts'
import { dayInWords, rangeInWords } from '../words/days.ts'
import { dossierText } from '../words/dossier-words.ts'
import { numberInWords } from '../words/numbers.ts'
import { t } from '../words/t.ts'

/** How this map came to be, what it rests on, and what it does not claim. */
export function AboutDialog({ onClose, onCoverage }: { onClose: () => void; onCoverage: () => void }) {
  const manifest = useDateline(view => view.situation?.manifest ?? null)
  return (
    <Dialog title={t('about')} onClose={onClose} className="of-parts">
      <div className="about">
        {isDossier && <AboutFile />}
        <Part title={text('method')}>
          <p>{text('methodText')}</p>
          <h4>{text('doubt')}</h4>
          <p>{text('doubtText')}</p>
          <h4>{text('time')}</h4>
          <p>{text('timeText')}</p>
        </Part>
        {manifest && <Coverage manifest={manifest} onCoverage={onCoverage} />}
        <Part title={text('gazetteer')}>
          <p>{text('gazetteerText')}</p>
          {manifest && (
            <dl className="about-numbers">
              <Fact name={text('gazetteerVersion')}>
                <span dir="ltr">{manifest.builtBy.gazetteer}</span>
              </Fact>
              {manifest.builtBy.places !== undefined && <Fact name={text('gazetteerRows')}>{numberInWords(manifest.builtBy.places)}</Fact>}
            </dl>
          )}
        </Part>
        <Borders />
        <Licences />
        <Part title={text('privacy')}>
          <p>{text('privacyText')}</p>
        </Part>
        {manifest && (
          <p className="coverage-note">{text('builtBy', { dateline: manifest.builtBy.dateline, rules: manifest.builtBy.rules })}</p>
        )}
      </div>
    </Dialog>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div>{children}</div>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Coverage({ manifest: { counts, coverage, firstDay, lastDay }, onCoverage }: { manifest: Manifest; onCoverage: () => void }) {
  const n = numberInWords
  return (
    <Part title={text('coverage')}>
      <p>{text('coverageText')}</p>
      <dl className="about-numbers">
        <Fact name={text('coverageArticles')}>{n(counts.articles)}</Fact>
        <Fact name={text('coverageDays')}>{rangeInWords(firstDay, lastDay)}</Fact>
        <Fact name={text('coverageMentions')}>{n(coverage.found)}</Fact>
        <Fact name={text('coveragePlaced')}>{n(coverage.placed)}</Fact>
        <Fact name={text('coverageDoubtful')}>{n(coverage.doubtful)}</Fact>
        <Fact name={text('coverageNotFound')}>{n(coverage.notFound)}</Fact>
        <Fact name={text('coverageEvents')}>{n(counts.events)}</Fact>
        <Fact name={text('coverageDated')}>{n(coverage.dated)}</Fact>
        <Fact name={text('coverageUndated')}>{n(coverage.undated)}</Fact>
      </dl>
      <Button look="link" onClick={onCoverage}>
        {text('coverageByArticle')}
      </Button>
    </Part>
  )
}

interface Disputed {
  id: string
  name: string
  held: string
  words: string
}

/** Of a map in one file: when it was saved, what it leaves out, and the hash of each text, so that nobody need take our word for them. */
function AboutFile() {
  const articles = useDateline(view => view.situation?.manifest.articles ?? [])
  const [about, setAbout] = useState<AboutDossier | null>(null)
  useEffect(() => {
    void fetch(new URL(aboutPath, document.baseURI))
      .then(answer => answer.json())
      .then(setAbout)
  }, [])
  if (!about) return null
  const headlines = new Map(articles.map(({ id, headline }) => [id, headline]))
  return (
    <Part title={dossierText('title')}>
      <p>{dossierText('text', { day: dayInWords(about.made.slice(0, 10)), n: about.texts.length })}</p>
      {about.filtered && <p>{dossierText('filtered')}</p>}
      {about.grainKm > 0 && <p>{dossierText('coarse', { n: about.grainKm })}</p>}
      <details className="about-list">
        <summary>{dossierText('hashes')}</summary>
        <p>{dossierText('hashesNote')}</p>
        <dl>
          {about.texts.map(({ article, sha256 }) => (
            <div key={article}>
              <dt dir="auto">{headlines.get(article) ?? article}</dt>
              <dd dir="ltr">
                <code>{sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Part>
  )
}

/** The policy, and the file that it is kept in, as it is. */
function Borders() {
  const [disputed, setDisputed] = useState<Disputed[]>([])
  useEffect(() => {
    let gone = false
    fetch(new URL('basemap/disputed.json', document.baseURI))
      .then(answer => (answer.ok ? answer.json() : []))
      .then((read: unknown) => {
        if (!gone && Array.isArray(read)) setDisputed(read)
      })
      .catch(() => {}) // the policy stands without its list
    return () => {
      gone = true
    }
  }, [])
  return (
    <Part title={text('borders')}>
      <p>{text('bordersText')}</p>
      {disputed.length > 0 && (
        <details className="about-list">
          <summary>{text('bordersList', { n: disputed.length })}</summary>
          <dl lang="en" dir="ltr">
            {disputed.map(({ id, name, held, words }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>
                  {words} <span>{held}.</span>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Part>
  )
}

function Licences() {
  const rows: [string, string, string][] = [
    [text('licencePlaces'), text('licencePlacesFrom'), 'CC BY 4.0'],
    [text('licenceGround'), text('licenceGroundFrom'), 'ODbL 1.0'],
    [text('licenceBorders'), text('licenceBordersFrom'), 'CC BY 4.0'],
    [text('licenceType'), 'Source Serif 4, Source Sans 3 (Adobe), Noto (Google)', 'SIL OFL 1.1'],
    [text('licenceCode'), 'Dateline', 'MIT'],
    [text('licenceArticles'), text('licenceArticlesFrom'), text('licenceArticlesTerms')],
  ]
  return (
    <Part title={text('licences')}>
      <table className="about-licences">
        <thead>
          <tr>
            <th scope="col">{text('licencesWhat')}</th>
            <th scope="col">{text('licencesFrom')}</th>
            <th scope="col">{text('licencesTerms')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, from, terms]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td dir="auto">{from}</td>
              <td dir="auto">{terms}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* Made by the build, of what it put in. */}
      {isDossier ? (
        <CarriedLicences />
      ) : (
        <p className="about-whole">
          <a className="link" href={licensesPath} target="_blank" rel="noreferrer">
            {text('licencesWhole')}
          </a>
        </p>
      )}
    </Part>
  )
}

/** A file has nothing beside it to link to: what it carries is unfolded. */
function CarriedLicences() {
  const [licences, setLicences] = useState('')
  const unfold = () =>
    void fetch(new URL(licensesPath, document.baseURI))
      .then(answer => answer.text())
      .then(setLicences)
  return (
    <details className="about-list" onToggle={unfold}>
      <summary>{text('licencesWhole')}</summary>
      <pre lang="en" dir="ltr">
        {licences}
      </pre>
    </details>
  )
}
