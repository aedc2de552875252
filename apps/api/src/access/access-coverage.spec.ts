import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { ActingAtFair } from '#lib/identity';
import { AccessCoverage } from './access-coverage.js';
import { SignedIn } from './access.decorators.js';
import { Acting } from './acting.decorator.js';

@Controller('organisers/:organiserId/fairs')
class Fairs {
  @Get(':fairId')
  @SignedIn()
  one(@Acting() { fairId }: ActingAtFair): string {
    return fairId;
  }
}

@Controller('organisers/:organiserId/fairs')
class Astray {
  @Get(':id')
  @SignedIn()
  one(@Acting() { fairId }: ActingAtFair): string {
    return fairId;
  }
}

@Controller('organisers')
class Open {
  @Get()
  all(): string {
    return "everybody's";
  }
}

async function starting(...controllers: (new () => object)[]): Promise<void> {
  const testing = Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [AccessCoverage],
    controllers,
  });
  const module = await testing.compile();
  await module.init();
}

it('starts when every handler says who may call it and its path names what it acts by', async () => {
  await expect(starting(Fairs)).resolves.toBeUndefined();
});

it('refuses to start with a handler that acts at a fair which its path does not name', async () => {
  await expect(starting(Fairs, Astray)).rejects.toThrow('@Acting() by an id that the path lacks: Astray.one');
});

it('refuses to start with a handler that everybody might call', async () => {
  await expect(starting(Fairs, Open)).rejects.toThrow('@Public): Open.all');
});

it('refuses a parameter whose class says not what the path names', () => {
  const plant = () => {
    class Unsaid {
      one(@Acting() acting: { fairId: string }): object {
        return acting;
      }
    }
    return Unsaid;
  };
  expect(plant).toThrow('one: @Acting() is of a class such as ActingAtFair');
});
