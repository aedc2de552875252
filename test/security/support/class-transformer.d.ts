declare module 'class-transformer/cjs/TransformOperationExecutor.js' {
  export class TransformOperationExecutor {
    transform(...given: unknown[]): unknown;
  }
}
