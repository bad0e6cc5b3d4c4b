declare module 'composeverter' {
  /** The schema of compose files as JSON Schema, its formats left out; its patterns stand between slashes. */
  export function getDockerComposeSchemaWithoutFormats(): object;
}
