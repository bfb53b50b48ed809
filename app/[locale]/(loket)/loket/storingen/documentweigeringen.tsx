import { getLocale, getTranslations } from 'next-intl/server'
import { Tabel } from '@/components/loket/tabel'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { listDocumentweigeringen } from '@/lib/loket/list-documentweigeringen'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

/** Documents for which a register did not give what they need: how many of each kind, why, and what to do about it. */
export async function Documentweigeringen({ medewerker }: { medewerker: Behandelaar }) {
  const [t, taal, weigeringen] = await Promise.all([getTranslations('bezorging'), getLocale(), listDocumentweigeringen(medewerker)])
  return (
    <section className="mt-10">
      <h2 className="mb-2">{t('document.titel')}</h2>
      <p className="mb-4 max-w-regel">{t('document.uitleg')}</p>
      {weigeringen.length === 0 ? (
        <p>{t('document.leeg')}</p>
      ) : (
        <Tabel
          titel={t('document.titel')}
          kolommen={[
            { id: 'wat', kop: t('document.wat') },
            { id: 'sinds', kop: t('sinds') },
            { id: 'waarom', kop: t('waarom') },
            { id: 'doen', kop: t('doen') },
          ]}
          rijen={weigeringen.map(({ id, documenttype, reden, aantal, sinds, nummers }) => ({
            id,
            cellen: {
              wat: (
                <>
                  <strong>{documenttekst(documenttype, taal).naam}</strong>
                  <span className="block">{t('document.aantal', { aantal })}</span>
                </>
              ),
              sinds: toonMoment(taal, sinds),
              waarom: t(`document.reden.${reden}`),
              doen: (
                <>
                  {t(`document.doe.${reden}`)}
                  {nummers.length > 0 && <Nummers nummers={nummers} tekst={t('document.open')} taal={taal} />}
                </>
              ),
            },
          }))}
        />
      )}
    </section>
  )
}

function Nummers({ nummers, tekst, taal }: { nummers: string[]; tekst: string; taal: Parameters<typeof pad>[0] }) {
  return (
    <span className="block">
      {tekst}{' '}
      {nummers.map((nummer) => (
        <a
          key={nummer}
          href={`${pad(taal, '/loket/documenten')}?${new URLSearchParams({ vul: nummer })}`}
          className="mr-2 inline-block py-1 whitespace-nowrap"
        >
          {nummer}
        </a>
      ))}
    </span>
  )
}
