import path from 'node:path'

/** The configuration of every test process: complete, fictional, and pointing nowhere but at this machine. */
export function proefomgeving(): Record<string, string> {
  return {
    NODE_OPTIONS: '--conditions=react-server',
    OPENLOKET_MODUS: 'demo',
    PROCES_NAAM: 'proef',
    PUBLIC_URL: 'http://localhost:3000',
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'x'.repeat(32),
    GEGEVENS_SLEUTELS: `proef:${Buffer.alloc(32, 1).toString('base64')}`,
    HASH_SLEUTEL: Buffer.alloc(32, 2).toString('base64'),
    APROFIEL_ISSUER: 'http://localhost:3001',
    APROFIEL_CLIENT_ID: 'proef',
    APROFIEL_CLIENT_SECRET: 'proef',
    MPROFIEL_ISSUER: 'http://localhost:3001',
    MPROFIEL_CLIENT_ID: 'proef',
    MPROFIEL_CLIENT_SECRET: 'proef',
    API_TOEPASSINGEN: 'proefplatform=Proefplatform,ander=Een ander',
    // Each worker starts registers of its own, elsewhere.
    BRON_PERSONEN_URL: 'http://localhost:3004',
    BRON_AKTEN_URL: 'http://localhost:3004',
    BRON_ADRESSEN_URL: 'http://localhost:3004',
    BRON_PARKEREN_URL: 'http://localhost:3004',
    BRON_SLEUTEL: 'proefsleutel',
    SMTP_URL: 'smtp://localhost:3003',
    MAIL_TERUG_ADRES: 'terug@openloket.example',
    MAIL_TERUG_SLEUTEL: 'proefsleutel-van-de-post',
    // Made anew before the tests: no key stands in the project.
    ZEGEL_BESTAND: path.resolve('.data/proefzegel.p12'),
    ZEGEL_WACHTWOORD: 'proef',
    DEMO_VANDAAG: '',
    // What a decision does is seen at once; the tests of undoing set their own while.
    ONGEDAAN_MINUTEN: '0',
    LOG_NIVEAU: 'error',
    TZ: 'UTC',
  }
}
