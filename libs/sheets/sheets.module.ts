import { Global, Module } from '@nestjs/common';
import { SheetFactsQuery } from './sheet-facts.query.js';
import { Sheets } from './sheets.service.js';

const services = [Sheets];

@Global()
@Module({
  providers: [SheetFactsQuery, ...services],
  exports: [...services],
})
export class SheetsModule {}
