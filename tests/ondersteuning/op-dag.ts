import { env } from '@/lib/platform/env'

/** Does work as if the city's calendar stood so many days later. */
export async function dagenLater<T>(dagen: number, werk: () => Promise<T>): Promise<T> {
  const bewaard = env().DEMO_VANDAAG
  env().DEMO_VANDAAG = `+${dagen}d`
  try {
    return await werk()
  } finally {
    env().DEMO_VANDAAG = bewaard
  }
}
