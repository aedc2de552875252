import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QueueConfig } from '#config';
import { Actor } from '#lib/identity';
import { afterCommit, type Tx } from '#platform/database';
import { ListRequest, Transaction, Writes } from '#platform/http';
import { SecurityLog } from '#platform/observability';
import { FailedJobs, type Job } from '#platform/queue';
import { Administrator, Caller } from '../access/access.decorators.js';
import { JOB_BOARD } from './job-board.js';
import { RetryJobsRequest } from './failed-jobs.request.js';
import {
  FailedJobResponse,
  FailedJobsPageResponse,
  JobBoardResponse,
  RetriedJobsResponse,
} from './failed-jobs.response.js';

/** For whoever runs the installation: what was given up after its last try. */
@ApiTags('jobs')
@Controller('administration/failed-jobs')
export class FailedJobsController {
  constructor(
    private readonly failed: FailedJobs,
    private readonly config: QueueConfig,
    private readonly securityLog: SecurityLog,
  ) {}

  /** The newest first. */
  @Get()
  @Administrator()
  async failedJobs(@Query() query: ListRequest): Promise<FailedJobsPageResponse> {
    const { items, nextCursor } = await this.failed.page(query);
    return { items: items.map(present), nextCursor };
  }

  /** Where the queue on Redis can be looked at. */
  @Get('board')
  @Administrator()
  jobBoard(): JobBoardResponse {
    return { address: this.config.redisUrl ? JOB_BOARD : null };
  }

  /** Lets chosen ones be tried again, as often as at first. */
  @Post('retries')
  @HttpCode(200)
  @Administrator()
  @Writes()
  async retryJobs(
    @Body() { jobIds }: RetryJobsRequest,
    @Caller() { accountId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<RetriedJobsResponse> {
    const retried = await this.failed.retry(tx, jobIds);
    afterCommit(tx, () => this.securityLog.note('jobs.retried', { accountId, jobIds }));
    return { retried };
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
