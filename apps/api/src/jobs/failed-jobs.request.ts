import { AreIdentifiers } from '#platform/http';

export class RetryJobsRequest {
  @AreIdentifiers(1, 100)
  jobIds!: string[];
}
