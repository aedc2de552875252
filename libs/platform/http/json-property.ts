import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

const JSON_PROPERTIES = 'fairground:json-properties';

/** An object of any shape, handed on as it came: what reads it checks it. */
export const IsJsonObject = (): PropertyDecorator =>
  applyDecorators(IsObject(), remembered, ApiProperty({ type: Object }));

const remembered: PropertyDecorator = (target, name) => {
  const names = [...jsonPropertiesOf(target.constructor), String(name)];
  Reflect.defineMetadata(JSON_PROPERTIES, names, target.constructor);
};

/** The properties of a request class that carry JSON of any shape. */
export const jsonPropertiesOf = (requestClass: object | undefined): readonly string[] =>
  (requestClass && (Reflect.getMetadata(JSON_PROPERTIES, requestClass) as string[] | undefined)) ?? [];
