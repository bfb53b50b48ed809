import { getLocale, getTranslations } from 'next-intl/server'
import { klokzinnen } from '@/app/[locale]/klokzinnen'
import { Feiten } from '@/components/loket/feiten'
import { getLoket } from '@/lib/afspraken/loketten'
import type { Burger } from '@/lib/burgers/get-burger'
import { formatInsz } from '@/lib/gegevens/insz'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'

/** Beside a case: who sent it, who handles it, and the visit that belongs to it. */
export async function Opzij({ dossier: { aanvraag, burger, contact, bezoek, namen } }: { dossier: Dossier }) {
  const [t, tk, taal, klok] = await Promise.all([getTranslations('loket'), getTranslations('klok'), getLocale(), klokzinnen(aanvraag, 'loket')])
  return (
    <>
      <Feiten titel={t('zaak.aanvrager')} feiten={burger ? burgerfeiten(burger) : bezoekerfeiten()} />
      <Feiten
        titel={t('zaak.behandeling')}
        feiten={[
          aanvraag.toepassing && { term: t('zaak.via'), waarde: toepassingsnaam(aanvraag.toepassing) },
          { term: t('zaak.status'), waarde: t(`status.${aanvraag.status === 'concept' ? 'ingediend' : aanvraag.status}`) },
          { term: t('zaak.behandelaar'), waarde: namen.get(aanvraag.behandelaarId ?? '') ?? t('werklijst.niemand') },
          aanvraag.wachtOp && { term: t('zaak.wachtOp'), waarde: t(`wacht.${aanvraag.wachtOp}`) },
          // The day of a visit; a term says itself, below.
          aanvraag.stapTermijn && !aanvraag.termijn && { term: t('zaak.termijn'), waarde: toonDag(taal, aanvraag.stapTermijn) },
          klok.length > 0 && { term: tk('titel'), waarde: klok.map((zin) => <p key={zin}>{zin}</p>) },
        ]}
      />
      {bezoek && (
        <Feiten
          titel={t('zaak.bezoek')}
          feiten={[
            { term: t('zaak.loket'), waarde: getLoket(bezoek.loket).naam },
            { term: t('zaak.moment'), waarde: toonMoment(taal, bezoek.van) },
            { term: t('zaak.code'), waarde: <a href={pad(taal, `/loket/agenda/bezoek/${bezoek.id}`)}>{bezoek.code}</a> },
          ]}
        />
      )}
    </>
  )

  function burgerfeiten({ voornaam, achternaam, insz, email, telefoon }: Burger) {
    return [
      { term: t('zaak.naam'), waarde: `${voornaam} ${achternaam}` },
      { term: t('zaak.insz'), waarde: insz ? formatInsz(insz) : t('zaak.geenInsz') },
      email && { term: t('zaak.email'), waarde: <a href={`mailto:${email}`}>{email}</a> },
      telefoon && { term: t('zaak.telefoon'), waarde: <a href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>{telefoon}</a> },
    ]
  }

  /** Nobody knows who they are: their name is what they typed, and stands with the answers. */
  function bezoekerfeiten() {
    const stand = contact ? (contact.isBevestigd ? 'bevestigd' : 'nietBevestigd') : 'zonderEmail'
    return [
      { term: t('zaak.wie'), waarde: t('zaak.nietAangemeld') },
      { term: t('zaak.email'), waarde: t(`zaak.emailstand.${stand}`) },
      contact && { term: t('zaak.emailadres'), waarde: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
    ]
  }
}
