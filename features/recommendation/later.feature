Feature: A board that heard a name wants to know why it is not first
  The text of a discipline that the headline names and that stands later says what it waits for.

  @LATER-1
  Scenario: It waits for what it is built on
    Given three practitioners rate every aspect of Service Desk and Incident Management at 2
    When the assessment is concluded
    Then the headline is held back by incident-management and service-desk
    And the wave of Incident Management is 2
    And the later reason of Incident Management says "has to be made firm first: Service Desk."
    And because of LATER-1
    And the later reason of Service Desk is none

  @LATER-2
  Scenario: Or it is outweighed by what fills the wave before
    Given the parameter wave.capacity is set to 1
    And three practitioners rate every aspect of Workforce Capability, Supplier Integration and Service Acceptance at 2
    And an importance of 5 is agreed for Workforce Capability
    And an importance of 4 is agreed for Supplier Integration
    When the assessment is concluded
    Then the later reason of Supplier Integration says "others weighed more: Workforce Capability."
    And because of LATER-2
    And the later reason of Service Acceptance says "others weighed more: Supplier Integration."

  @LATER-2
  Scenario: What the headline does not name needs no reason
    Given the parameter wave.capacity is set to 1
    And the parameter headline.list is set to 1
    And three practitioners rate every aspect of Workforce Capability and Service Acceptance at 2
    When the assessment is concluded
    Then the headline is held back by service-acceptance
    And the wave of Workforce Capability is 2
    And the later reason of Workforce Capability is none
    When an importance of 5 is agreed for Workforce Capability
    And the assessment is concluded again
    Then the wave of Service Acceptance is 2
    And the later reason of Service Acceptance says "others weighed more: Workforce Capability."

  @LATER-1
  Scenario: Nor does what waits for another and is not named
    Given the parameter headline.list is set to 0
    And three practitioners rate every aspect of Service Desk and Incident Management at 2
    When the assessment is concluded
    Then the wave of Incident Management is 2
    And the later reason of Incident Management is none
