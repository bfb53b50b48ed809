import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

/** Reads `.env` where there is one. What the environment already says goes before it; a test says everything itself. */
export function leesEnvBestand(): void {
  if (process.env.NODE_ENV !== 'test' && existsSync('.env')) loadEnvFile('.env')
}
