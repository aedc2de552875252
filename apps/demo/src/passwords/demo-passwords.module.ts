import { Module } from '@nestjs/common';
import { DemoPasswords } from './demo-passwords.service.js';

/** For an api that must not open while everybody knows the passwords. */
@Module({ providers: [DemoPasswords], exports: [DemoPasswords] })
export class DemoPasswordsModule {}
