import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { fairsPermissions } from '#lib/fairs';
import { ActingAtFair } from '#lib/identity';
import { organisationsPermissions } from '#lib/organisations';
import { AccessCoverage } from './access-coverage.js';
import { Permits, Public, SignedIn } from './access.decorators.js';
import { Acting } from './acting.decorator.js';

@Controller('organisers/:organiserId/fairs')
class Fairs {
  @Get(':fairId')
  @Permits(fairsPermissions.view)
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

@Controller('organisers/:organiserId/fairs/:fairId')
class Everybodys {
  @Get()
  @Public()
  one(@Acting() { fairId }: ActingAtFair): string {
    return fairId;
  }
}

@Controller('organisers/:organiserId/fairs/:fairId')
class AnyAccounts {
  @Get()
  @SignedIn()
  one(@Acting() { fairId }: ActingAtFair): string {
    return fairId;
  }
}

@Controller('organisations/:organisationId/organisers/:organiserId/fairs/:fairId')
class AnothersPermission {
  @Get()
  @Permits(organisationsPermissions.view)
  one(@Acting() { fairId }: ActingAtFair): string {
    return fairId;
  }
}

it.each([Everybodys, AnyAccounts, AnothersPermission])(
  'refuses to start with a handler that acts for a party without its permission: %p',
  async (planted) => {
    const cause = `@Acting() for a party that no permission was asked of: ${planted.name}.one`;
    await expect(starting(Fairs, planted)).rejects.toThrow(cause);
  },
);

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
