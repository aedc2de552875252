import { Injectable, ValidationPipe } from '@nestjs/common';
import { brokenRules, InvalidInput } from './invalid-input.js';

/** Checks bodies, queries and paths against their request classes; unknown properties are refused. */
@Injectable()
export class RequestValidation extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      transformOptions: { exposeUnsetFields: false },
      exceptionFactory: (errors) => new InvalidInput(brokenRules(errors)),
    });
  }
}
