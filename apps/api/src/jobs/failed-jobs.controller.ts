import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Tx } from '#platform/database';
import { ListRequest, Transaction, Writes } from '#platform/http';
import { FailedJobs, type Job } from '#platform/queue';
import { Administrator } from '../access/access.decorators.js';
import { RetryJobsRequest } from './failed-jobs.request.js';
import { FailedJobResponse, FailedJobsPageResponse, RetriedJobsResponse } from './failed-jobs.response.js';

/** For whoever runs the installation: what was given up after its last try. */
@ApiTags('jobs')
@Controller('administration/failed-jobs')
export class FailedJobsController {
  constructor(private readonly failed: FailedJobs) {}

  /** The newest first. */
  @Get()
  @Administrator()
  async failedJobs(@Query() query: ListRequest): Promise<FailedJobsPageResponse> {
    const { items, nextCursor } = await this.failed.page(query);
    return { items: items.map(present), nextCursor };
  }

  /** Lets chosen ones be tried again, as often as at first. */
  @Post('retries')
  @HttpCode(200)
  @Administrator()
  @Writes()
  async retryJobs(@Body() { jobIds }: RetryJobsRequest, @Transaction() tx: Tx): Promise<RetriedJobsResponse> {
    return { retried: await this.failed.retry(tx, jobIds) };
  }
}

const present = ({ id, name, attempts, lastError, createdAt, finishedAt }: Job): FailedJobResponse => ({
  id,
  name,
  attempts,
  lastError: lastError ?? '',
  createdAt: createdAt.toISOString(),
  failedAt: finishedAt!.toISOString(),
});
