import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

/** Reads `.env` where there is one. What the environment already says goes before it. */
export function leesEnvBestand(): void {
  if (existsSync('.env')) loadEnvFile('.env')
}
