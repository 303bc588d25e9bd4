/**
 * The environment for Java and Maven: ours, in a locale that reads file names as UTF-8. In the plain C locale, the usual
 * one of containers and services, Java cannot open a folder named 乡图.
 */
export function plainLocale(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return process.platform === 'linux' ? { ...env, LC_ALL: 'C.UTF-8' } : { ...env };
}
